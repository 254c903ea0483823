//! Makes a print run's letters, one after the other.

use letter::{ComposeOptions, Matter};
use model::{Case, Draft, LetterKind, Writer};

use crate::{About, Counted, Desk, DraftWords, Pile, PrintRun, Printed, Refusal, RunLetter, refused};

impl Desk {
    /// Makes the run's PDF, or none: a letter that is refused is named, and nothing is printed without it. `watch` is
    /// told before each letter how many are made, of how many; where it answers false nothing comes of the run.
    pub fn print_run(&self, run: &PrintRun, watch: &dyn Fn(usize, usize) -> bool) -> Result<Printed, Refusal> {
        let (pdf, counted) = self.pile_up(Pile::printed(run, self.all_faces()), watch)?;
        Ok(Printed { pdf, counted })
    }

    /// What the run would come to, and refused as it would be; no PDF is made. `watch` as [`Desk::print_run`] has it.
    pub fn count_run(&self, run: &PrintRun, watch: &dyn Fn(usize, usize) -> bool) -> Result<Counted, Refusal> {
        Ok(self.pile_up(Pile::counted(run, self.all_faces()), watch)?.1)
    }

    fn pile_up(
        &self,
        mut pile: Pile<'_>,
        watch: &dyn Fn(usize, usize) -> bool,
    ) -> Result<(Vec<u8>, Counted), Refusal> {
        let run = pile.run;
        let letters = run.in_order();
        if letters.is_empty() {
            return Err(Refusal::Wrong("The run holds no letter.".to_owned()));
        }
        let postage = self.postage()?;
        for (at, one) in letters.iter().enumerate() {
            if !watch(at, letters.len()) {
                return Err(Refusal::Cancelled);
            }
            let writer = run.writers.get(one.writer);
            let writer = writer.ok_or_else(|| Refusal::Wrong(format!("Letter {}: no such writer.", at + 1)))?;
            let (draft, case) = self.run_draft(&mut pile, one, writer)?;
            let stamp = postage.stamp(writer.country, draft.country).map(ToOwned::to_owned);
            pile.count_stamp(stamp);
            pile.put(&draft, writer, case)?;
        }
        pile.finish()
    }

    /// The letter in words, and the case it belongs to.
    fn run_draft(
        &self,
        pile: &mut Pile<'_>,
        one: &RunLetter,
        writer: &Writer,
    ) -> Result<(Draft, Option<Case>), Refusal> {
        let run = pile.run;
        let options = ComposeOptions {
            language: one.language.clone(),
            today: run.today,
            body: one.body.clone(),
            although_ended: run.although_ended,
            kind: one.kind,
        };
        let (matter, case) = match &one.about {
            About::Draft(id) => return self.kept_draft(*id, run),
            About::Case(name) => {
                if !pile.cases.contains_key(name) {
                    pile.cases.insert(name.clone(), self.case_named(name)?);
                }
                let case = &pile.cases[name];
                let matter = Matter::of_kind(case, one.to, one.kind, run.although_ended);
                (matter.map_err(|refusal| refused(&refusal, name))?, Some(case.clone()))
            }
            About::Given(recipient, given) => (Matter::given((**recipient).clone(), given.clone()), None),
        };
        let first = letter::compose(&matter, Some(writer), &options);
        let variant = if run.vary { pile.wordings.next(one, &first) } else { 0 };
        let draft = match variant {
            0 => first.draft,
            variant => letter::compose(&Matter { variant, ..matter }, Some(writer), &options).draft,
        };
        Ok((draft, case))
    }

    /// A letter that was begun, as it would be printed today.
    fn kept_draft(&self, id: store::DraftId, run: &PrintRun) -> Result<(Draft, Option<Case>), Refusal> {
        let kept = self.store.draft(id)?;
        let case = self.store.case(&kept.case).ok();
        let thanks = kept.form.kind == LetterKind::Thanks;
        if case.as_ref().is_some_and(|case| case.ended) && !run.although_ended && !thanks {
            return Err(Refusal::Ended(kept.recipient));
        }
        let Draft { subject, salutation, body, closing, .. } = kept.draft;
        let words = DraftWords { subject, salutation, body, closing };
        Ok((self.draft_with(id, &kept.form, words, run.today)?, case))
    }
}
