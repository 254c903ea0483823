//! Which countries an entry is about, where the feed says so.

use model::Country;

/// The countries among the publisher's terms; where there are none, those that the title names as its label or in
/// brackets: “Myanmar/Thailand: …”, “… (Sudan: UA 61.26)”. Regions are no countries.
pub(super) fn of(categories: &[String], title: Option<&str>) -> Vec<Country> {
    let mut countries = Vec::new();
    categories.iter().for_each(|term| add(Country::from_name(term), &mut countries));
    if countries.is_empty() {
        title.iter().for_each(|title| of_title(title, &mut countries));
    }
    countries
}

fn add(country: Option<Country>, countries: &mut Vec<Country>) {
    countries.extend(country.filter(|country| !countries.contains(country)));
}

fn of_title(title: &str, countries: &mut Vec<Country>) {
    // A label stands before a colon or a dash; more than this is a sentence.
    const LABELS: usize = 2;
    let labels: Vec<&str> = title.split([':', '：', '–', '—']).flat_map(|part| part.split(" - ")).collect();
    let labels = &labels[..labels.len() - 1];
    labels.iter().take(LABELS).for_each(|label| of_label(label, countries));
    let brackets = title.split(['(', '（']).skip(1).filter_map(|rest| rest.split([')', '）']).next());
    for bracket in brackets {
        bracket.split([':', '：', ',', ';', '–']).for_each(|label| of_label(label, countries));
    }
}

/// A label names one country, or several with signs between them.
fn of_label(label: &str, countries: &mut Vec<Country>) {
    if let Some(country) = Country::from_name(label.trim()) {
        return add(Some(country), countries);
    }
    for part in label.split(['/', ',', '&']).flat_map(|part| part.split(" and ")) {
        add(Country::from_name(part.trim()), countries);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(categories: &[&str], title: &str, expected: &str) {
        let categories: Vec<String> = categories.iter().map(|term| (*term).to_owned()).collect();
        let codes: Vec<String> = of(&categories, Some(title)).iter().map(ToString::to_string).collect();
        assert_eq!(codes.join(" "), expected, "{categories:?} {title}");
    }

    #[test]
    fn finds_countries_in_terms_and_leaves_regions_out() {
        check(&["Asia and the Pacific", "Myanmar", "South-East Asia", "Thailand"], "Chad: x", "MM TH");
        check(&["Global"], "Global: Fewer letters", "");
        check(&["Türkiye"], "x", "TR");
    }

    #[test]
    fn finds_countries_that_a_title_names_as_its_label_or_in_brackets() {
        check(&[], "Honduras: Beekeepers face eviction", "HN");
        check(&[], "Myanmar/Thailand: Do not send the weavers back", "MM TH");
        check(&[], "EU/Tunisia: Three years on", "TN");
        check(&[], "Whereabouts unknown (Sudan: UA 61.26)", "SD");
        check(&[], "Letters asked for a lighthouse keeper (Chile)", "CL");
        check(&[], "Colombia – Wave of killings", "CO");
        check(&[], "Police in Chad beat students", "");
        check(&[], "A note on stamps", "");
    }
}
