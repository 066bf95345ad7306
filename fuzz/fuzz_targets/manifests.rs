//! See `targets::manifests`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rbacsim_fuzz::targets::manifests(bytes));
