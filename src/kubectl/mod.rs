//! What kubectl does around a request: it turns what was typed into requests, and answers into what is printed.
//!
//! Must not know storage or policy: everything it learns of a cluster it learns from answers.

pub mod apply;
pub mod client;
pub mod client_certificate;
pub mod condition;
pub mod config;
pub mod console;
pub mod container;
pub mod describe;
pub mod draining;
pub mod duration;
pub mod edit;
pub mod explain;
pub mod expose;
pub mod failure;
pub mod files;
pub mod generate;
pub mod go_time;
pub mod hiding;
pub mod klog;
pub mod last_applied;
pub mod mapper;
pub mod marking;
pub mod mask;
pub mod output;
pub mod pages;
pub mod patch;
pub mod pod_choice;
pub mod prune;
pub mod raw;
pub mod reconcile;
pub mod resource_list;
pub mod retrieve;
pub mod rollout;
pub mod rules;
pub mod selection;
pub mod server_side;
pub mod sorting;
pub mod subjects;
pub mod table;
pub mod taints;
pub mod three_way;
pub mod trace;
pub mod validate;
pub mod variables;
pub mod workload;

pub use client::{ApiError, Client, Deletion, WriteOptions};
pub use console::Console;
pub use failure::Failure;
