// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What they understood.
  ///
  /// Asked once per activity and person, face to face.
  public struct Understanding: Codable, Sendable, Hashable {
    /// What and why. What it is and why.
    public var whatAndWhy: Bool
    /// Who will see. Who will see it.
    public var whoWillSee: Bool
    /// What cannot be kept private. What we cannot keep to ourselves.
    public var limitsOfConfidentiality: Bool
    /// Can say no or stop. That they can say no or stop.
    public var canSayNoOrStop: Bool
    /// Free from pressure. That nobody pressed them.
    public var freeFromPressure: Bool

    public init(
      whatAndWhy: Bool,
      whoWillSee: Bool,
      limitsOfConfidentiality: Bool,
      canSayNoOrStop: Bool,
      freeFromPressure: Bool
    ) {
      self.whatAndWhy = whatAndWhy
      self.whoWillSee = whoWillSee
      self.limitsOfConfidentiality = limitsOfConfidentiality
      self.canSayNoOrStop = canSayNoOrStop
      self.freeFromPressure = freeFromPressure
    }
  }
}
