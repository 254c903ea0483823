//! What to ask, in lists whose marks a copy has changed or lost, beside lists that are something else.

use super::{alert, check};

#[test]
fn two_hyphens_are_a_mark_before_an_item() {
    check(
        &alert(
            "Ask that they:\n\n-- say at once where Afi Lawson is held\n\n-- let a doctor of her choice see her",
        ),
        &["call: say at once where Afi Lawson is held", "call: let a doctor of her choice see her"],
        &[],
    );
}

#[test]
fn steps_around_a_list_are_no_calls() {
    let steps = "WHAT YOU CAN DO\n\n1. Write to the minister at the address above. Ask him:\n\n* to set Afi Lawson free at once\n\n\
                 * to let her see her daughter\n\n2. On 3 May light a candle in your window for her.\n\n\
                 3. Send us a picture of it for our page.";
    check(
        &alert(steps),
        &["call: to set Afi Lawson free at once", "call: to let her see her daughter"],
        &["candle", "picture", "call: Write"],
    );
}

#[test]
fn reasons_beside_a_list_that_asks_are_no_calls() {
    let reasons = "HOW YOU CAN HELP\n\n- The governor sees that the loom weavers have friends.\n\n\
                   - The guards treat her better.\n\nPlease write a short letter asking the governor:\n\n\
                   - to set Afi Lawson free\n\n- to let her see her daughter";
    check(
        &alert(reasons),
        &["call: to set Afi Lawson free", "call: to let her see her daughter"],
        &["call: The governor", "call: The guards"],
    );
}

#[test]
fn a_sentence_may_announce_what_to_ask() {
    let below = "手紙でもファクシミリでもかまいません。大臣に次のことを求めてください。\n\n\
                 - アフィ・ローソンさんをただちに釈放すること\n\n- 家族との面会をすぐに認めること";
    check(
        &alert(below),
        &["call: アフィ・ローソンさんをただちに釈放すること", "call: 家族との面会をすぐに認めること"],
        &[],
    );
}

#[test]
fn officials_with_spelled_addresses_are_no_calls() {
    let text = "Per Afi Lawson\n\nAfi Lawson, tessitrice di Kara, è stata arrestata in Togo il 3 marzo 2014 e nessuno sa dove sia.\n\n\
                Vi preghiamo di inviare una lettera ai seguenti indirizzi:\n\n\
                - Ministro della Giustizia del Togo: ministro at giustizia.example, segreteria at giustizia.example\n\n\
                - Procuratore generale della Nazione: procura at procura.example\n";
    check(
        text,
        &[
            "addressee: Ministro della Giustizia del Togo [email ministro@giustizia.example, segreteria@giustizia.example]",
        ],
        &["call: Ministro"],
    );
}
