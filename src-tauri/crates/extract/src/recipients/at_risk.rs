//! Those at risk among the addresses: an appeal that is sent to a prisoner, or copied to one, may harm the prisoner.

use std::collections::HashSet;

use model::{Finding, Sureness, Value};

use super::runs::names_office;
use crate::fold::fold;
use crate::labels::stems;

/// How many lines of an address say whose it is.
const HEAD: usize = 3;

/// Leaves out the address in prison of somebody for whom one writes, whatever the words above it ask, and doubts any other address
/// of theirs. One that names an office is an official's of the same name.
pub(crate) fn set_apart(findings: &mut Vec<Finding>, people: &[Finding]) {
    let known: HashSet<String> = people.iter().filter(|f| f.sureness.is_usable()).flat_map(names_of).collect();
    findings.retain_mut(|finding| {
        let Value::Recipient(recipient) = &finding.value else { return true };
        if !is_of(&recipient.lines, &known) {
            return true;
        }
        finding.sureness = Sureness::DOUBTFUL;
        !recipient.lines.iter().any(|line| is_prison(line))
    });
}

/// The folded names of a person.
fn names_of(finding: &Finding) -> Vec<String> {
    let Value::Person(person) = &finding.value else { return Vec::new() };
    std::iter::once(&person.name)
        .chain(&person.aliases)
        .filter(|name| name.contains(' '))
        .map(|name| fold(name))
        .collect()
}

/// Whether the first line of an address is somebody's name, and its first lines name no office.
fn is_of(lines: &[String], known: &HashSet<String>) -> bool {
    let first = lines.first().and_then(|line| line.split([',', '(']).next()).unwrap_or("");
    let bare = fold(crate::names::without_honorifics(first.trim()));
    known.contains(bare.trim()) && !lines.iter().take(HEAD).any(|line| names_office(line) && !is_prison(line))
}

fn is_prison(line: &str) -> bool {
    stems().stem(&fold(line), "prison")
}
