//! The bare loop that a sync is measured beside: the addresses on standard input, asked for as fast as the same
//! manners allow, their bytes thrown away. Prints seconds, answers and bytes.

use std::collections::HashMap;
use std::io::Read;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use url::Url;

/// As the program has it: requests at a time to one host, and in all.
const PER_HOST: usize = 2;
const IN_ALL: usize = 6;

#[tokio::main]
async fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).expect("addresses");
    let client = reqwest::Client::new();
    let in_all = Arc::new(Semaphore::new(IN_ALL));
    let mut hosts: HashMap<String, Arc<Semaphore>> = HashMap::new();
    let begun = Instant::now();
    let mut asking = JoinSet::new();
    for address in text.lines() {
        let host = Url::parse(address).expect("an address").host_str().unwrap_or_default().to_owned();
        let here = hosts.entry(host).or_insert_with(|| Arc::new(Semaphore::new(PER_HOST))).clone();
        let (client, in_all, address) = (client.clone(), in_all.clone(), address.to_owned());
        asking.spawn(async move {
            let _turn = (here.acquire_owned().await, in_all.acquire_owned().await);
            let answer = client.get(&address).header("if-none-match", "\"same\"").send().await.expect("an answer");
            answer.bytes().await.expect("a whole answer").len()
        });
    }
    let all = asking.join_all().await;
    println!("{:.3} {} {}", begun.elapsed().as_secs_f64(), all.len(), all.iter().sum::<usize>());
}
