//! `check`: the one command for a pipeline. What is wrong or risky in manifests, or in the state?

mod findings;
mod format;
mod progress;
mod texts;

use clap::Args;

use self::format::Format;
use self::progress::Progress;
use crate::analysis::baseline::widened;
use crate::analysis::finding::{Located, Report, Rule, Severity};
use crate::analysis::suppression::Suppression;
use crate::analysis::{Cluster, Facts, Identity, expectations, rules, suppression};
use crate::bootstrap::LoadedCluster;
use crate::cli::flags::Globals;
use crate::cli::grammar::Run;
use crate::cli::session::Session;
use crate::kubectl::failure::Failure;
use crate::manifest::{self, LoadedObject, Problem, Skipped};
use crate::print::findings as print;
use crate::rbac::UserInfo;

/// Check manifests, or the state: references, rules without effect, risky rights, expectations. Exit code 0 if clean, 1 with findings
#[derive(Args, Debug)]
pub(super) struct Check {
    /// What is not in the manifests does not exist, instead of perhaps being kept elsewhere
    #[arg(long)]
    assume_complete: bool,
    /// File or folder of expectations, besides those among the manifests; may be repeated
    #[arg(long, value_name = "PATH")]
    expect: Vec<String>,
    /// Find what anybody can do beyond this: a file, a folder, or REV:PATH in a commit of git
    #[arg(long, default_value = "", hide_default_value = true, value_name = "OLD")]
    baseline: String,
    /// The mildest severity that makes the exit code 1: note, warning, error or never
    #[arg(long, default_value = "warning", value_name = "SEVERITY")]
    fail_on: String,
    /// human, json, yaml, sarif, junit or github
    #[arg(long, short = 'o', default_value = "human", value_name = "FORMAT")]
    output: String,
    /// Settings, instead of the nearest .rbacsim.yaml
    #[arg(long, default_value = "", hide_default_value = true, value_name = "FILE")]
    config: String,
    /// Show one rule in full, and check nothing
    #[arg(long, default_value = "", hide_default_value = true, value_name = "CODE")]
    explain: String,
    /// List all rules, and check nothing
    #[arg(long)]
    rules: bool,
    /// Files and folders of manifests, - for standard input; without any, --from or the state is checked
    #[arg(value_name = "PATH")]
    arguments: Vec<String>,
}

/// How many results code scanning of GitHub keeps of one run.
const MOST_SCANNED: usize = 5000;

/// What was checked, apart from the cluster itself.
struct Checked {
    cluster: Cluster,
    /// What was met while manifests were read; nothing for the state.
    loaded: Option<LoadedCluster>,
    /// What `--baseline` names.
    baseline: Option<Cluster>,
}

impl Run for Check {
    const USAGE: &'static str = "[PATH...]";
    const EXAMPLES: &'static str = "
# Check a folder of manifests
rbacsim check manifests

# For code scanning
rbacsim check manifests -o sarif

# What a rule means
rbacsim check --explain A01";

    fn run(self, session: &mut Session<'_>) -> Result<u8, Failure> {
        let format: Format = self.output.parse().map_err(Failure::plain)?;
        let fails = severity_of(&self.fail_on)?;
        if self.rules || !self.explain.is_empty() {
            return show_rules(session, &self.explain, format);
        }
        let report = self.report(session)?;
        let is_bad = fails.is_some_and(|fails| report.worst() >= Some(fails));
        session.console.out(&format.print(&report, fails, session.environment));
        let count = report.findings.len();
        if format == Format::Sarif && count > MOST_SCANNED {
            let note =
                format!("note: there are {count} results, and GitHub keeps {MOST_SCANNED} of a run, the worst first");
            session.console.err_line(&note);
        }
        Ok(u8::from(is_bad))
    }
}

impl Check {
    fn report(&self, session: &mut Session<'_>) -> Result<Report, Failure> {
        let (settings, faulty) = texts::configured(session, &self.config)?;
        let mut progress = Progress::start(session);
        let Checked { cluster, mut loaded, baseline } = self.read(session)?;
        progress.next();
        let expectations = self.expectations(session, loaded.as_mut())?;
        let fresh = session.cluster_of(&[])?;
        // A state is all there is.
        let is_complete = self.assume_complete || loaded.is_none();
        let facts = Facts::new(&cluster, &fresh, is_complete).applied_by(applier(session));
        let mut found = crate::analysis::check(&facts);
        found.extend(loaded.iter().flat_map(|loaded| findings::of_loading(loaded, is_complete)));
        found.extend(expectations::check(&expectations, &cluster, &fresh, is_complete));
        if let Some(baseline) = &baseline {
            found.extend(widened(baseline, &cluster));
        }
        progress.next();
        let mut lines = session.lines();
        let texts = texts::read(session, &lines, &cluster.places, loaded.as_ref(), &expectations);
        found.extend(findings::of_old_fields(&cluster, &texts.with_old_field, &mut lines));
        found.extend(texts.problems.into_iter().chain(faulty));
        progress.next();
        let accepted: Vec<Suppression> = texts.suppressions.into_iter().chain(settings).collect();
        let located: Vec<Located> = found.into_iter().map(|finding| findings::locate(finding, &mut lines)).collect();
        let today = session.environment.now.to_zoned(jiff::tz::TimeZone::UTC).date();
        let (mut kept, suppressed, problems) = suppression::suppress(located, &accepted, today);
        kept.extend(problems.into_iter().map(|finding| findings::locate(finding, &mut lines)));
        findings::sort(&mut kept);
        Ok(Report { findings: kept, suppressed })
    }

    /// The expectations among the manifests, and those that were named.
    fn expectations(
        &self,
        session: &Session<'_>,
        loaded: Option<&mut LoadedCluster>,
    ) -> Result<Vec<LoadedObject>, Failure> {
        let own = loaded.map(|loaded| std::mem::take(&mut loaded.own)).unwrap_or_default();
        let mut documents: Vec<LoadedObject> = own.into_iter().filter(expectations::is_meant).collect();
        for path in &self.expect {
            let paths = std::slice::from_ref(path);
            let found = manifest::load(paths, &session.environment.directory, &mut std::io::empty(), |object| object);
            let found = found.map_err(|error| Failure::plain(error.to_string()))?;
            if let Some(Problem { path, line, message }) = found.problems.first() {
                let line = line.map_or_else(String::new, |line| format!(":{line}"));
                return Err(Failure::plain(format!("{path}{line}: {message}")));
            }
            if found.objects.is_empty() {
                return Err(Failure::plain(format!("no expectations in {path}")));
            }
            documents.extend(found.objects);
        }
        Ok(documents)
    }

    fn read(&self, session: &mut Session<'_>) -> Result<Checked, Failure> {
        let mut paths = session.all_arguments(&self.arguments);
        paths.extend(session.globals.from.clone());
        let old = Some(self.baseline.as_str()).filter(|old| !old.is_empty());
        if paths.is_empty() {
            let baseline = old.map(|old| session.cluster_at(old)).transpose()?;
            return Ok(Checked { cluster: session.cluster()?, loaded: None, baseline });
        }
        let (mut loaded, old) = match old {
            None => (session.load(&paths)?, None),
            Some(old) => session.load_beside(&paths, old).map(|(loaded, old)| (loaded, Some(old)))?,
        };
        if loaded.places.is_empty() && loaded.problems.is_empty() && loaded.unknown_kinds.is_empty() {
            let why = loaded.skipped.iter().max_by_key(|skipped| skipped.reason.must_be_rendered());
            let why = why.map(|Skipped { path, reason, .. }| format!(": {path} is {reason}"));
            let why = why.unwrap_or_default();
            return Err(Failure::plain(format!("no Kubernetes objects in {}{why}", paths.join(", "))));
        }
        let places = std::mem::take(&mut loaded.places);
        let (cluster, baseline) = rayon::join(
            || Cluster::read(&loaded.store, places),
            || old.map(|(store, places)| Cluster::read(&store, places)).transpose(),
        );
        Ok(Checked { cluster: cluster?, baseline: baseline?, loaded: Some(loaded) })
    }
}

/// Who applies the manifests: whom `--as` and `--as-group` name.
fn applier(session: &Session<'_>) -> Option<UserInfo> {
    let Globals { impersonate, impersonate_groups, .. } = &session.globals;
    if impersonate.is_empty() {
        return None;
    }
    let mut user = Identity::of_user(impersonate).user();
    if !impersonate_groups.is_empty() {
        user.groups = impersonate_groups.iter().cloned().chain(["system:authenticated".to_owned()]).collect();
    }
    Some(user)
}

/// The severity that fails; none for `never`.
fn severity_of(text: &str) -> Result<Option<Severity>, Failure> {
    if text == "never" {
        return Ok(None);
    }
    let found = Severity::ALL.into_iter().find(|severity| severity.as_str() == text);
    let unknown = || Failure::plain(format!("--fail-on {text:?} is none of note, warning, error and never"));
    found.map(Some).ok_or_else(unknown)
}

fn show_rules(session: &Session<'_>, code: &str, format: Format) -> Result<u8, Failure> {
    let all = rules();
    let shown: Vec<&Rule> = match code {
        "" => all,
        code => {
            let wanted = |rule: &&&Rule| rule.code.eq_ignore_ascii_case(code) || rule.name == code;
            let unknown = || Failure::plain(format!("no rule has the code {code:?}: rbacsim check --rules lists them"));
            vec![*all.iter().find(wanted).ok_or_else(unknown)?]
        }
    };
    let text = match (format, shown.as_slice()) {
        (Format::Json | Format::Yaml, shown) => {
            format.values(&shown.iter().map(|rule| print::rule_value(rule)).collect::<Vec<_>>())
        }
        (_, [rule]) if !code.is_empty() => print::explanation(rule),
        (_, shown) => print::table(shown),
    };
    session.console.out(&text);
    Ok(0)
}
