//! The commands. Each file holds one: its flags as a struct, and what they make happen.

mod annotate;
mod api_resources;
mod api_versions;
mod apply;
mod auth;
mod cascade;
mod certificate;
mod check;
mod cluster;
mod cluster_info;
mod completion;
mod config;
mod cordon;
mod create;
mod delete;
mod describe;
mod diff;
mod drain;
mod edit;
mod events;
mod exec;
mod explain;
mod expose;
mod get;
mod label;
mod logs;
mod marking;
mod nodes;
mod not_simulated;
mod options;
mod patch;
mod raw;
mod replace;
mod rollout;
mod rounds;
mod run;
mod scale;
mod set;
mod taint;
mod targets;
mod token;
mod tokenreview;
mod uncordon;
mod version;
mod wait;
mod waiting;
mod writing;

use super::grammar::{Alone, Entry};

/// All commands, in the order of help.
pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<create::Create>("create").with(create::COMMANDS).writing(),
    Entry::command::<get::Get>("get"),
    Entry::command::<describe::Describe>("describe"),
    Entry::command::<delete::Delete>("delete").writing(),
    Entry::command::<apply::Apply>("apply").with(apply::COMMANDS).writing(),
    Entry::command::<diff::Diff>("diff"),
    Entry::command::<edit::Edit>("edit"),
    Entry::command::<replace::Replace>("replace").writing(),
    Entry::command::<label::Label>("label").writing(),
    Entry::command::<annotate::Annotate>("annotate").writing(),
    Entry::command::<patch::PatchCommand>("patch").writing(),
    Entry::group("set", "Change one thing of objects", set::COMMANDS),
    Entry::command::<expose::Expose>("expose").writing(),
    Entry::command::<scale::Scale>("scale").writing(),
    Entry::group("rollout", "Restart workloads, and go through their revisions", rollout::COMMANDS)
        .alone(Alone::RefusesOnOutput),
    Entry::command::<cordon::Cordon>("cordon").writing(),
    Entry::command::<uncordon::Uncordon>("uncordon").writing(),
    Entry::command::<drain::Drain>("drain").writing(),
    Entry::command::<taint::Taint>("taint").writing(),
    Entry::command::<run::RunPod>("run").writing(),
    Entry::command::<exec::Exec>("exec").writing(),
    Entry::command::<logs::Logs>("logs"),
    Entry::command::<events::Events>("events"),
    Entry::command::<wait::Wait>("wait"),
    Entry::command::<not_simulated::NotSimulated>("attach"),
    Entry::command::<not_simulated::NotSimulated>("port-forward"),
    Entry::command::<not_simulated::NotSimulated>("cp"),
    Entry::command::<not_simulated::NotSimulated>("proxy"),
    Entry::group("auth", "Ask who may do what", auth::COMMANDS),
    Entry::command::<check::Check>("check").own(),
    Entry::command::<tokenreview::TokenReview>("tokenreview").own(),
    Entry::group("token", "Look into tokens", token::COMMANDS),
    Entry::group("certificate", "Approve and deny requests for certificates", certificate::COMMANDS)
        .alone(Alone::Helps),
    Entry::command::<explain::Explain>("explain"),
    Entry::command::<api_resources::ApiResources>("api-resources"),
    Entry::command::<api_versions::ApiVersions>("api-versions"),
    Entry::group("config", "Show and change clusters, users and contexts", config::COMMANDS),
    Entry::group("cluster", "Manage the simulated cluster", cluster::COMMANDS),
    Entry::command::<cluster_info::ClusterInfo>("cluster-info"),
    Entry::command::<version::Version>("version"),
    Entry::command::<completion::Completion>("completion"),
    Entry::command::<options::Options>("options"),
];
