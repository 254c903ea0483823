//! Whether two texts name the same person.

use model::Person;

use crate::fold::fold;

/// The same name, or a shorter form of it: “Xiomara Bustillo” of “Xiomara Bustillo Lazo”.
pub fn is_one_person(a: &Person, b: &Person) -> bool {
    let other = folded_names(b);
    folded_names(a).iter().any(|name| other.iter().any(|other| is_part_of(name, other) || is_part_of(other, name)))
}

/// Name and other names, as a reader compares them.
pub fn folded_names(person: &Person) -> Vec<String> {
    std::iter::once(&person.name).chain(&person.aliases).map(|name| fold(name)).collect()
}

/// A single word is no name to tell people apart by, unless it is the whole name.
fn is_part_of(short: &str, long: &str) -> bool {
    let words: Vec<&str> = long.split(' ').collect();
    short == long || (short.contains(' ') && short.split(' ').all(|word| words.contains(&word)))
}
