//! `create service`: one file per type.

mod clusterip;
mod externalname;
mod loadbalancer;
mod nodeport;

use crate::cli::grammar::Entry;

pub(super) static COMMANDS: &[Entry] = &[
    Entry::command::<clusterip::ClusterIP>("clusterip").writing(),
    Entry::command::<externalname::NameElsewhere>("externalname").writing(),
    Entry::command::<loadbalancer::LoadBalancer>("loadbalancer").writing(),
    Entry::command::<nodeport::OnNodes>("nodeport").writing(),
];
