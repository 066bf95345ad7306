//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod diff;
mod analysis;
mod clusters;
mod evaluator;
mod expectations;
mod findings;
mod naive;
mod recorded;
mod worlds;
