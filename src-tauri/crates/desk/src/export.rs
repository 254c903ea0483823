//! Everything kept, out in open formats: files by readable names, and JSON for other programs.

use std::path::Path;

use exchange::{
    AlertRecord, CaseRecord, DocumentRecord, Names, Original, Out, Part, PictureRecord, Record, SourceRecord,
};
use model::{Alert, DocumentRef, Hash, Timestamp};

use crate::{Desk, NoExport, Refusal};

/// Where documents lie in an export.
const ORIGINALS: &str = "originals";
/// Where pictures lie.
const PICTURES: &str = "pictures";

/// What an export holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// How many records each file of records holds, by the file's name.
    pub counts: Vec<(&'static str, u64)>,
    /// How many documents, pictures and letters lie in it as files.
    pub files: usize,
    /// How many of them are damaged or missing here, and so in the export.
    pub missing: usize,
}

/// An export on its way.
pub(crate) struct Exporting<'a> {
    pub out: Out,
    pub names: Names,
    pub done: Exported,
    watch: &'a dyn Fn(usize, usize) -> bool,
}

impl Desk {
    /// Writes an export, whole or not at all: a ZIP file where the name ends in “.zip”, else a folder. Nothing in it
    /// is protected. `watch` is told how much of how much is done, and says whether to go on.
    pub fn export(
        &self,
        to: &Path,
        now: Timestamp,
        watch: &dyn Fn(usize, usize) -> bool,
    ) -> Result<Exported, Refusal> {
        if self.holds(to) {
            return Err(Refusal::Export(NoExport::Inside));
        }
        let done = Exported { counts: Vec::new(), files: 0, missing: 0 };
        let mut export = Exporting { out: Out::begin(to)?, names: Names::default(), done, watch };
        self.export_sources(&mut export)?;
        let documents = self.export_alerts(&mut export)?;
        self.export_documents(&mut export, &documents)?;
        self.export_pictures(&mut export)?;
        self.export_cases(&mut export)?;
        self.export_written(&mut export)?;
        let head = export.out.finish(now)?;
        let counts = head.counts.into_iter().map(|(part, count)| (part.file(), count)).collect();
        Ok(Exported { counts, ..export.done })
    }

    /// Whether a path leads into the data folder, where nothing unprotected may lie.
    fn holds(&self, path: &Path) -> bool {
        let own = self.vault.folder().canonicalize();
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        parent.canonicalize().is_ok_and(|parent| own.is_ok_and(|own| parent.starts_with(own)))
    }

    fn export_sources(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        // A list without a feed is no list.
        if let Ok(opml) = self.export_opml() {
            export.out.file("sources.opml", opml.as_bytes())?;
        }
        export.out.begin_part(Part::Sources)?;
        for source in self.store.sources()? {
            let model::Source { address, kind, title, keep_pictures, .. } = source;
            export.out.record(&Record::Source(SourceRecord { address, kind, title, keep_pictures }))?;
        }
        Ok(())
    }

    /// Every version of every alert. Their documents, each once, with the path each has in the export.
    fn export_alerts(&self, export: &mut Exporting<'_>) -> Result<Vec<(DocumentRef, String)>, Refusal> {
        let sources = self.store.sources()?;
        let mut documents = Vec::new();
        export.out.begin_part(Part::Alerts)?;
        let alerts = self.store.alerts()?;
        for (at, alert) in alerts.iter().enumerate() {
            for mut version in self.store.alert_versions(&alert.id)? {
                for document in &version.documents {
                    let (path, is_new) = export.names.of(&document.hash, &original(&version, document));
                    documents.extend(is_new.then(|| (document.clone(), path)));
                }
                let of_version = version.source.take();
                let from = sources.iter().find(|source| Some(source.id) == of_version);
                let from = from.map(|source| source.address.clone());
                export.out.record(&Record::Alert(Box::new(AlertRecord { from, alert: version })))?;
            }
            // The documents take as long again.
            export.told(at, 2 * alerts.len())?;
        }
        Ok(documents)
    }

    fn export_documents(
        &self,
        export: &mut Exporting<'_>,
        documents: &[(DocumentRef, String)],
    ) -> Result<(), Refusal> {
        export.out.begin_part(Part::Documents)?;
        for (reference, path) in documents {
            let document = self.document(&reference.hash)?;
            let read_at = document.as_ref().and_then(|document| document.address.clone());
            let record = DocumentRecord {
                sha256: reference.hash,
                media_type: reference.media_type.clone(),
                address: read_at.or(reference.address.clone()),
                name: reference.name.clone(),
                file: self.vault.has(&reference.hash).then(|| path.clone()),
                document,
                actions: self.store.actions(&reference.hash)?,
            };
            export.out.record(&Record::Document(Box::new(record)))?;
        }
        for (at, (reference, path)) in documents.iter().enumerate() {
            self.export_file(export, &reference.hash, path)?;
            export.told(documents.len() + at, 2 * documents.len())?;
        }
        Ok(())
    }

    fn export_pictures(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        let mut files = Vec::new();
        export.out.begin_part(Part::Pictures)?;
        for picture in self.store.kept_pictures()? {
            let original =
                Original { folder: PICTURES, day: None, title: "", media_type: &picture.media_type, name: None };
            let (file, is_new) = export.names.of(&picture.hash, &original);
            files.extend(is_new.then(|| (picture.hash, file.clone())));
            export.out.record(&Record::Picture(PictureRecord { address: picture.address, file }))?;
        }
        files.iter().try_for_each(|(hash, path)| self.export_file(export, hash, path))
    }

    fn export_cases(&self, export: &mut Exporting<'_>) -> Result<(), Refusal> {
        export.out.begin_part(Part::Cases)?;
        for row in self.store.list(&store::Filter::default())? {
            let store::Status { seen, put_aside } = row.status;
            export.out.record(&Record::Case(Box::new(CaseRecord { case: row.case, seen, put_aside })))?;
        }
        Ok(())
    }

    /// What is damaged here costs itself alone.
    pub(crate) fn export_file(&self, export: &mut Exporting<'_>, hash: &Hash, path: &str) -> Result<(), Refusal> {
        match self.vault.unseal(hash) {
            Ok(bytes) => {
                export.out.file(path, &bytes)?;
                export.done.files += 1;
            }
            Err(_) => export.done.missing += 1,
        }
        Ok(())
    }
}

impl Exporting<'_> {
    fn told(&self, done: usize, of: usize) -> Result<(), Refusal> {
        if (self.watch)(done, of) { Ok(()) } else { Err(Refusal::Cancelled) }
    }
}

fn original<'a>(alert: &'a Alert, document: &'a DocumentRef) -> Original<'a> {
    let moment = alert.published.unwrap_or(alert.received);
    Original {
        folder: ORIGINALS,
        day: Some(moment.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
        title: &alert.title,
        media_type: &document.media_type,
        name: document.name.as_deref(),
    }
}
