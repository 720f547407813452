//! The untrusted input of Carryout, and the laws that hold for any input. The fuzz targets throw bytes at these
//! laws; the ordinary tests of the core throw the seeds at them.

pub mod laws;
pub mod records;
