//! See `targets::selectors`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rbacsim_fuzz::targets::selectors(bytes));
