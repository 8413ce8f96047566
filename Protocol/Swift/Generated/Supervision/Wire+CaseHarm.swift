// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Harm.
  ///
  /// Who is causing harm, what will stop them, and how we are acting now even if the young person
  /// never tells us (§5.1).
  public struct CaseHarm: Codable, Sendable, Hashable {
    /// Who is causing it. Who is causing the harm.
    public var whoIsCausingIt: String?
    /// What will stop them. What will stop those who cause it.
    public var whatWillStopThem: String?
    /// Acting now. How we are acting now even if they never tell us.
    public var actingNow: String?
    /// Patterns, methods and contexts. `MODEL-…`, `METHOD-…` and `CONTEXT-…` of the lists. Never
    /// counted up into a score.
    public var patterns: [Wire.Sighting]?
    public var bothHarmedAndHarming: Wire.YesNoUnknown?
    /// Others who may be harmed. Other young people who may be harmed. Give references and no
    /// names.
    public var othersWhoMayBeHarmed: String?
    /// Signs that danger is falling. `OUT-0` to `OUT-10` of the lists, each its own line over time.
    /// Never counted up into a score.
    public var signs: [Wire.Sign]?

    public init(
      whoIsCausingIt: String? = nil,
      whatWillStopThem: String? = nil,
      actingNow: String? = nil,
      patterns: [Wire.Sighting]? = nil,
      bothHarmedAndHarming: Wire.YesNoUnknown? = nil,
      othersWhoMayBeHarmed: String? = nil,
      signs: [Wire.Sign]? = nil
    ) {
      self.whoIsCausingIt = whoIsCausingIt
      self.whatWillStopThem = whatWillStopThem
      self.actingNow = actingNow
      self.patterns = patterns
      self.bothHarmedAndHarming = bothHarmedAndHarming
      self.othersWhoMayBeHarmed = othersWhoMayBeHarmed
      self.signs = signs
    }
  }
}
