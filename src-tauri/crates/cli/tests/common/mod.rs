//! The real program, called from outside, and a small server on this laptop.

#![allow(dead_code, reason = "each test program uses its part")]

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// The day on which the fixtures are read.
pub const TODAY: &str = "2026-11-25";

/// A data folder of its own.
pub struct Laptop {
    folder: tempfile::TempDir,
    passphrase: Option<String>,
    proxy: Option<String>,
    today: String,
}

/// How a command ended.
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Laptop {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            passphrase: None,
            proxy: None,
            today: TODAY.to_owned(),
        }
    }

    /// The same folder on another day.
    pub fn on(mut self, day: &str) -> Self {
        self.today = day.to_owned();
        self
    }

    /// The same folder, asked with that passphrase in the environment.
    pub fn with_passphrase(mut self, passphrase: &str) -> Self {
        self.passphrase = Some(passphrase.to_owned());
        self
    }

    /// The same folder, with every way out of the laptop leading through that proxy.
    pub fn behind(mut self, proxy: &str) -> Self {
        self.proxy = Some(proxy.to_owned());
        self
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A path for output, outside the data folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with(arguments, "")
    }

    /// With `input` on standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_penlight"));
        command.arg("--data").arg(self.data()).args(["--today", &self.today]).args(arguments);
        command.env_remove("PENLIGHT_PASSPHRASE").env("HOME", self.folder.path());
        command.env("XDG_DATA_HOME", self.folder.path().join("home"));
        if let Some(passphrase) = &self.passphrase {
            command.env("PENLIGHT_PASSPHRASE", passphrase);
        }
        for name in ["http_proxy", "https_proxy", "all_proxy"] {
            command.envs(self.proxy.as_ref().map(|proxy| (name, proxy)));
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("penlight starts");
        // A program that reads no input closes the pipe.
        let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
        let output = child.wait_with_output().expect("penlight ends");
        Ended {
            code: output.status.code().expect("penlight exits by itself"),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// The JSON of a command that has to succeed.
    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Value {
        let ended = self.run(&[arguments, &["--json"]].concat());
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.err);
        serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {}", ended.out))
    }

    /// The one sentence of a command that has to fail with that code; nothing may stand on standard output.
    #[track_caller]
    pub fn refused(&self, code: i32, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, code, "{arguments:?}: {} {}", ended.out, ended.err);
        assert_eq!(ended.out, "", "{arguments:?}");
        assert!(!ended.err.contains("an error of its own"), "{}", ended.err);
        ended.err.trim().to_owned()
    }
}

/// A folder of this test's fixtures.
pub fn fixtures(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Serves a folder on a loopback port until dropped; answers can be put in the place of files.
pub struct Server {
    pub address: String,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    root: PathBuf,
    instead: HashMap<String, Vec<u8>>,
    asked: Vec<String>,
    heads: Vec<String>,
    stopped: bool,
}

impl Server {
    pub fn of(root: &Path) -> Self {
        #[expect(clippy::disallowed_methods, reason = "the test's server, not the program")]
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("bound"));
        let state = Arc::new(Mutex::new(State { root: root.to_owned(), ..State::default() }));
        let shared = state.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if shared.lock().expect("no panic").stopped {
                    return;
                }
                let shared = shared.clone();
                std::thread::spawn(move || answer(stream, &shared));
            }
        });
        Self { address, state }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// A whole HTTP answer in the place of a file.
    pub fn put(&self, path: &str, answer: impl Into<Vec<u8>>) {
        self.state.lock().expect("no panic").instead.insert(path.to_owned(), answer.into());
    }

    /// Puts an edited copy of a file in its place.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let root = self.state.lock().expect("no panic").root.clone();
        let text = std::fs::read_to_string(root.join(&path[1..])).expect("a fixture").replace(from, to);
        self.put(path, whole("text/html; charset=utf-8", text.as_bytes()));
    }

    /// The paths asked for since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().expect("no panic").asked)
    }

    /// The heads of the requests since the last call, in small letters.
    pub fn heads(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().expect("no panic").heads)
    }

    /// Nobody answers any more.
    pub fn stop(&self) {
        self.state.lock().expect("no panic").stopped = true;
        #[expect(clippy::disallowed_methods, reason = "wakes the test's own server so that it sees it is stopped")]
        let _ = TcpStream::connect(self.address.trim_start_matches("http://"));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// An answer that is good.
pub fn whole(media_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn answer(mut stream: TcpStream, state: &Mutex<State>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a socket")).lines().map_while(Result::ok);
    let path = lines.next().and_then(|line| line.split(' ').nth(1).map(str::to_owned)).unwrap_or_default();
    let head: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    let bytes = {
        let mut state = state.lock().expect("no panic");
        state.asked.push(path.clone());
        state.heads.push(head.join("\n").to_lowercase());
        let file = || std::fs::read(state.root.join(path.trim_start_matches('/'))).ok();
        let kept = state.instead.get(&path).cloned();
        kept.or_else(|| file().map(|body| whole(media_type(&path), &body)))
    };
    let missing = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec();
    // The program may have hung up: that is what some tests are about.
    let _ = stream.write_all(&bytes.unwrap_or(missing));
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("xml") => "application/rss+xml",
        _ => "text/html",
    }
}
