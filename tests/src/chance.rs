//! Chance that can be had again: the same seed gives the same row.

/// A row of numbers that looks random. Enough for tests, no secret.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The row that belongs to a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next number (xorshift64*).
    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// The next number below `below`, which must not be 0.
    pub fn below(&mut self, below: u64) -> u64 {
        (self.number() >> 16) % below
    }

    /// The next number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.below(high.abs_diff(low) + 1)).expect("a small range")
    }

    /// Whether something happens that happens `in_a_hundred` times in a
    /// hundred.
    pub fn happens(&mut self, in_a_hundred: u64) -> bool {
        self.below(100) < in_a_hundred
    }
}
