//! What the page asks first of all, answered before it asks: the list is painted without a word over the wire.

use serde::Serialize;
use serde_json::{Value, json};
use tauri::WebviewWindowBuilder;
use tauri::{App, Manager, Wry};

use super::commands::writer;
use super::rooms;
use super::view::{CaseOrder, CaseQuery, CaseRoom};
use crate::shell::Shell;

/// Rows that the page asks for at a time (`CHUNK` in `ui/src/lib/cases/chunks.ts`).
const CHUNK: u32 = 50;

/// Each a question, as `tauri.ts` names it (the command and its arguments as JSON), and its answer. What is refused is
/// left out: the page asks and is told why.
pub struct Answers(Vec<Value>);

impl Answers {
    /// Those that an open folder gives; of a locked one, that it is locked.
    pub fn of(shell: &Shell) -> Self {
        let settings = writer::settings(shell);
        let order = settings.as_ref().map(|settings| settings.order).unwrap_or_default();
        let first = first_page(order);
        let answers = [
            answer("show_settings {}".to_owned(), settings),
            answer("desk_state {}".to_owned(), rooms::state(shell)),
            answer(asked_for_list(&first), rooms::list(shell, &first)),
        ];
        Self(answers.into_iter().flatten().collect())
    }

    /// Opens the window of the configuration with the answers in it: in its own page alone, not in frames.
    ///
    /// # Errors
    /// Where the system gives no window.
    pub fn open_window(&self, app: &App<Wry>) -> tauri::Result<()> {
        let Some(window) = app.config().app.windows.first() else { return Ok(()) };
        let script = format!("window.ahead = {};", Value::from(self.0.clone()));
        WebviewWindowBuilder::from_config(app.app_handle(), window)?.initialization_script(script).build()?;
        Ok(())
    }
}

fn first_page(order: CaseOrder) -> CaseQuery {
    CaseQuery { room: CaseRoom::Needs, country: None, order, words: String::new(), from: 0, count: CHUNK }
}

fn answer<T: Serialize, E>(question: String, answered: Result<T, E>) -> Option<Value> {
    answered.ok().map(|answered| json!([question, answered]))
}

/// With the arguments in the order in which the page writes them.
fn asked_for_list(query: &CaseQuery) -> String {
    let query = serde_json::to_string(query).unwrap_or_default();
    format!(r#"list_cases {{"query":{query}}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_asks_for_as_many_rows_as_were_answered() {
        let page = include_str!("../../../ui/src/lib/cases/chunks.ts");
        assert!(page.contains(&format!("CHUNK = {CHUNK};")), "the answer lies there unused");
    }

    #[test]
    fn the_question_is_written_as_the_page_writes_it() {
        let written = concat!(
            r#"list_cases {"query":{"room":"needs","country":null,"order":"post","words":"","#,
            r#""from":0,"count":50}}"#
        );
        assert_eq!(asked_for_list(&first_page(CaseOrder::Post)), written);
    }
}
