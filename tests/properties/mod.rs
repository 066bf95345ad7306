//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod diff;
mod evaluator;
mod expectations;
mod findings;
mod naive;
mod worlds;
