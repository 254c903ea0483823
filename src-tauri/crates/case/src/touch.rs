//! By what an alert may belong together with others: what [`crate::compute`] looks at beyond a single alert.

use model::{ActionNumber, Case, CaseAlert, Touch, TouchKind};

use crate::fold::fold;
use crate::tie::{earlier_number, earlier_pages, indexes, pages};

/// Everything by which the alert may be tied to others, and whom it names; each once, in order.
///
/// Alerts that no chain of touches and of the person's ties connects never bear on each other's cases, names aside:
/// computed apart they give the same cases as together.
pub fn touches(alert: &CaseAlert) -> Vec<Touch> {
    let number = |number: &ActionNumber| format!("{}\n{}\n{}", number.series, number.joint, number.serial);
    let mut touches = Vec::new();
    touches.extend(alert.action.number.iter().map(|own| touch(TouchKind::Number, &number(own))));
    touches.extend(earlier_number(alert).iter().map(|earlier| touch(TouchKind::EarlierNumber, &number(earlier))));
    touches.extend(indexes(alert).map(|index| touch(TouchKind::Index, index.as_str())));
    touches.extend(pages(alert).map(|page| touch(TouchKind::Page, &page)));
    touches.extend(earlier_pages(alert).map(|page| touch(TouchKind::EarlierPage, &page)));
    touches.extend(alert.action.persons.iter().map(|person| name(&person.name)));
    touches.sort_unstable();
    touches.dedup();
    touches
}

/// The people whom a case names: one that is over may be the end of another that names them.
pub fn names_touched(case: &Case) -> Vec<Touch> {
    case.persons.iter().map(|person| name(&person.name)).collect()
}

fn name(name: &str) -> Touch {
    touch(TouchKind::Name, &fold(name))
}

/// The text's hash by FNV-1a (Fowler, Noll, Vo) of 64 bits: it is kept, so it must be the same in every build.
fn touch(kind: TouchKind, text: &str) -> Touch {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let hash = text.bytes().fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    Touch { kind, hash: hash.cast_signed() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        // From the authors' list of test values.
        assert_eq!(touch(TouchKind::Name, "foobar").hash.cast_unsigned(), 0x8594_4171_f739_67e8);
    }
}
