//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod evaluator;
mod naive;
mod worlds;
