//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod agreement;
mod analysis;
mod clusters;
mod diff;
mod evaluator;
mod expectations;
mod findings;
mod naive;
mod recorded;
mod worlds;
