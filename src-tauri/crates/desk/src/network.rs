//! How the network is reached and when sources are asked without a press, as the person chose.

use feed::{Client, Network, Proxy};

use crate::{Desk, Refusal};

/// The settings' keys in the data folder.
pub(crate) const PROXY: &str = "proxy";
const HOURS: &str = "ask-every-hours";

/// A proxy that is set is written in these words, or as its address.
const SYSTEM: &str = "system";
const DIRECT: &str = "none";

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NetworkChoice {
    /// By which way.
    pub proxy: Proxy,
    /// After how many hours sources are asked without a press while the window is open; `None`: only when the person
    /// presses Update.
    pub every_hours: Option<u32>,
}

impl NetworkChoice {
    /// The proxy in one word: `system`, `none`, or an address such as `socks5h://127.0.0.1:9050`.
    pub fn proxy_word(&self) -> &str {
        match &self.proxy {
            Proxy::System => SYSTEM,
            Proxy::Direct => DIRECT,
            Proxy::Via(address) => address,
        }
    }
}

/// A proxy as [`NetworkChoice::proxy_word`] writes it. An address is taken as it stands: whether it can be used is
/// found when the network is set up.
pub fn proxy_of(word: &str) -> Proxy {
    match word.trim() {
        SYSTEM | "" => Proxy::System,
        DIRECT => Proxy::Direct,
        address => Proxy::Via(address.to_owned()),
    }
}

impl Desk {
    /// What the person chose; as the system has it, and only on a press, before they did.
    pub fn network_choice(&self) -> Result<NetworkChoice, Refusal> {
        let every_hours =
            self.store.setting(HOURS)?.and_then(|hours| hours.parse().ok()).filter(|hours| *hours > 0);
        Ok(NetworkChoice { proxy: proxy_of(&self.store.setting(PROXY)?.unwrap_or_default()), every_hours })
    }

    /// Keeps it. A proxy that we don't know how to speak to is refused, and what was chosen before stays.
    pub fn set_network_choice(&self, choice: &NetworkChoice) -> Result<(), Refusal> {
        Client::new(&network(choice.proxy.clone()))?;
        self.store.set_setting(PROXY, Some(choice.proxy_word()).filter(|word| *word != SYSTEM))?;
        let hours = choice.every_hours.filter(|hours| *hours > 0).map(|hours| hours.to_string());
        Ok(self.store.set_setting(HOURS, hours.as_deref())?)
    }

    /// The network as this folder's person chose to reach it: whatever is asked for goes by it.
    pub fn network(&self) -> Result<Network, Refusal> {
        Ok(network(self.network_choice()?.proxy))
    }
}

fn network(proxy: Proxy) -> Network {
    Network { proxy, ..Network::default() }
}
