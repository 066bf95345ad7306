//! See `targets::go_template`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| rbacsim_fuzz::targets::go_template(bytes));
