//! Ten addresses, from one line to nine, for every window.

use letter::{Fonts, Form, Letter, MissingGlyphs, layout};
use model::{Draft, Envelope};

use crate::specimens;

/// From short to long; the last two are in scripts that need more room.
const ADDRESSES: [&str; 10] = [
    "VELDORA",
    "Minister of Justice\nVELDORA",
    "Minister of Justice\nMarenga\nVELDORA",
    "Minister of Justice\nSample Street 12\nMarenga 10011\nVELDORA",
    "H.E. the Minister of Justice\nMinistry of Justice\nP.O. Box 1234\nMarenga 10011\nVELDORA",
    "H.E. the Minister of Justice\nMinistry of Justice and Human Rights\nBuilding 4\nSample Street 12\nMarenga 10011\nVELDORA",
    "His Excellency General Alexander-Maximilian von Hohenstein\nMinister of Justice\nMinistry of Justice\nBuilding 4\nSample Street 12, Al-Salihiya\nMarenga 10011\nVELDORA",
    "His Excellency General Alexander von Hohenstein\nMinister of Justice, Legal Affairs and Religious Endowments\nMinistry of Justice\nDirectorate for International Co-operation\nBuilding 4, Third Floor\nP.O. Box 1234\nSample Street 12\nMarenga 10011\nVELDORA",
    "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင်\nနိုင်ငံတော်စီမံအုပ်ချုပ်ရေးကောင်စီ\nနမူနာလမ်း၊ အမှတ် ၁၂\nနေပြည်တော်\nVELDORA",
    "جناب آقای رئیس قوهٔ قضائیه\nدفتر رئیس قوهٔ قضائیه\nخیابان ولیعصر، تقاطع پاستور\nتهران ۱۳۱۶۸۱۴۷۳۷\nVELDORA",
];

/// A letter to each of the addresses on a form.
pub fn letters(envelope: Envelope, fonts: &Fonts) -> Result<Vec<Letter>, MissingGlyphs> {
    let form = Form { envelope, ..Form::default() };
    let set = |address: &&str| {
        let address = address.lines().map(str::to_owned).collect();
        layout(&Draft { address, ..specimens::english() }, &form, fonts)
    };
    ADDRESSES.iter().map(set).collect()
}
