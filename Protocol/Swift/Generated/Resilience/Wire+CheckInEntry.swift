// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Check-in.
  ///
  /// How the work was this month. It belongs to you: nobody else sees it unless you share it, and
  /// nobody watches it for signs of crisis. Nothing is required but one answer.
  public struct CheckInEntry: Codable, Sendable, Hashable {
    public var pulse: Wire.PulseAnswers?
    /// Here in a year. How likely are you to be in this role in a year? 1 very unlikely to 5 very
    /// likely. Asked once a quarter.
    public var staying: Int?
    /// Children allocated. How many children are allocated to you now.
    public var childrenAllocated: Int?
    /// Caseload points. Their weight in points, if your service weights them.
    public var points: Double?
    /// Conditions to watch. What you see here now, by the ids of the lists, `WATCH-…`: about
    /// yourself or the service, never about another person.
    public var conditions: [String]?
    /// Instruments. Answers to instruments that this authority has enabled.
    public var instruments: [Wire.InstrumentAnswers]?
    /// Private note. For yourself alone: it stays private even when you share the entry.
    public var note: String?

    public init(
      pulse: Wire.PulseAnswers? = nil,
      staying: Int? = nil,
      childrenAllocated: Int? = nil,
      points: Double? = nil,
      conditions: [String]? = nil,
      instruments: [Wire.InstrumentAnswers]? = nil,
      note: String? = nil
    ) {
      self.pulse = pulse
      self.staying = staying
      self.childrenAllocated = childrenAllocated
      self.points = points
      self.conditions = conditions
      self.instruments = instruments
      self.note = note
    }
  }
}
