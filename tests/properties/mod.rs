//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod diff;
mod evaluator;
mod expectations;
mod naive;
mod worlds;
