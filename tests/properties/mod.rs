//! Laws that hold in every world, tried on random ones.

mod aggregation;
mod agreement;
mod evaluator;
mod naive;
mod worlds;
