#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    carryout_fuzz::records::records(bytes);
});
