// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Frequency rule.
  ///
  /// How often people at one career stage, or at any where none is named, are to be supervised.
  /// History is judged by the rule then in force.
  public struct FrequencyPolicy: Codable, Sendable, Hashable {
    /// Rule. The rule's id.
    public var id: String
    public var careerStage: Wire.CareerStage?
    /// From week. The first week in post it is for, counted from 0; absent means from the start. In
    /// weeks.
    public var weeksInPostFrom: Int?
    /// To week. The week in post before which it ends; absent means without end. In weeks.
    public var weeksInPostTo: Int?
    /// Longest gap. The most days from one session to the next. In days.
    public var longestGapDays: Int
    /// Minimum length. The fewest uninterrupted minutes that count as long enough. In min.
    public var minimumMinutes: Int
    /// Grace. Working days after the due day before it counts as overdue. In working days.
    public var graceWorkingDays: Int
    /// Kinds that count. Which kinds of session count towards the rule.
    public var countingKinds: [Wire.SessionKind]
    /// In force from. The first day it is in force.
    public var effectiveFrom: String
    /// In force until. The last day it is in force; absent while it is.
    public var effectiveUntil: String?
    /// Source. Where the rule comes from.
    public var source: String

    public init(
      id: String,
      careerStage: Wire.CareerStage? = nil,
      weeksInPostFrom: Int? = nil,
      weeksInPostTo: Int? = nil,
      longestGapDays: Int,
      minimumMinutes: Int,
      graceWorkingDays: Int,
      countingKinds: [Wire.SessionKind],
      effectiveFrom: String,
      effectiveUntil: String? = nil,
      source: String
    ) {
      self.id = id
      self.careerStage = careerStage
      self.weeksInPostFrom = weeksInPostFrom
      self.weeksInPostTo = weeksInPostTo
      self.longestGapDays = longestGapDays
      self.minimumMinutes = minimumMinutes
      self.graceWorkingDays = graceWorkingDays
      self.countingKinds = countingKinds
      self.effectiveFrom = effectiveFrom
      self.effectiveUntil = effectiveUntil
      self.source = source
    }
  }
}
