//! One file for each command or family of commands.

mod add;
mod backup;
mod correct;
mod demo;
mod envelope;
mod export;
mod font;
mod labels;
mod letter;
mod log;
mod look;
mod network;
mod passphrase;
mod postage;
mod profile;
mod read;
mod run;
mod source;
mod sync;
mod tie;
mod trial_page;

use std::process::ExitCode;

use anyhow::Result;

use crate::arguments::Command;
use crate::world::World;

/// Does what the command says.
pub fn run(world: &World, command: Command) -> Result<ExitCode> {
    match command {
        Command::Demo { out } => demo::demo(world, out),
        Command::Source(command) => source::source(world, command),
        Command::Sync { due: true, .. } => sync::sync_due(world),
        Command::Sync { ids, .. } => sync::sync(world, &ids),
        Command::Network(command) => network::network(world, command),
        Command::Import { files, dry_run: true } => add::dry_run(world, &files),
        Command::Import { files, dry_run: false } => sync::import(world, &files),
        Command::Add(arguments) => add::add(world, arguments),
        Command::Correct(arguments) => correct::correct(world, arguments),
        Command::Tie(arguments) => tie::tie(world, &arguments),
        Command::Untie(arguments) => tie::untie(world, &arguments),
        Command::Extract { file } => look::extract(world, &file),
        Command::Listing { place } => look::listing(world, &place),
        Command::Feed { place, content_type } => look::feed(world, &place, content_type.as_deref()),
        Command::List(arguments) => read::list(world, arguments),
        Command::Show { case } => read::show(world, &case),
        Command::Search { words } => read::search(world, &words),
        Command::Profile(command) => profile::profile(world, command),
        Command::Letter(arguments) => letter::letter(world, arguments),
        Command::Font(command) => font::font(world, command),
        Command::Envelope(arguments) => envelope::envelope(world, arguments),
        Command::Labels(arguments) => labels::labels(world, arguments),
        Command::Run { file, log, out } => run::run(world, &file, log, &out),
        Command::Postage(command) => postage::postage(world, command),
        Command::TrialPage(arguments) => trial_page::trial_page(world, &arguments),
        Command::Log(command) => log::log(world, command),
        Command::Backup(arguments) => backup::backup(world, arguments),
        Command::Restore { file, code } => backup::restore(world, &file, code),
        Command::Check { file } => backup::check(world, file.as_deref()),
        Command::Export { to } => export::export(world, &to),
        Command::ImportExport { from } => export::import_export(world, &from),
        Command::Travel { to } => backup::travel(world, &to),
        Command::Passphrase(command) => passphrase::passphrase(world, command),
        Command::ReadDocument => Ok(desk::child_main()),
    }
}
