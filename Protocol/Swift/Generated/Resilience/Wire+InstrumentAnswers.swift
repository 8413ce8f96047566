// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Instrument.
  ///
  /// Answers to an instrument that this authority has enabled. Its wording is the authority's own
  /// copy; only numbers come here.
  public struct InstrumentAnswers: Codable, Sendable, Hashable {
    /// Instrument. Its id in `instruments.list`, such as `BRS`.
    public var instrument: String
    /// Answers. One for each item that was answered.
    public var answers: [Wire.InstrumentItemAnswer]

    public init(
      instrument: String,
      answers: [Wire.InstrumentItemAnswer]
    ) {
      self.instrument = instrument
      self.answers = answers
    }
  }
}
