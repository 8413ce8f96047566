// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How it was made.
  ///
  /// How the report was made, so that it can be made again.
  public struct ReportProvenance: Codable, Sendable, Hashable {
    /// Generated. When this copy was made; outside the hash.
    public var generatedAt: String?
    /// Content hash. The digest of what the report says, with the name of the algorithm: the same
    /// records give the same one.
    public var contentHash: String?
    /// Data. What was read, as the data tell it.
    public var dataCut: String
    /// Software. The version of the program.
    public var softwareVersion: String
    /// Policies and lists. Policies and lists in force, each with its version.
    public var policyVersions: [Wire.ReportVersion]
    /// Seed. The seed of the random numbers, in digits.
    public var seed: String?
    /// Formulas. The formulas used, with their sources.
    public var formulas: [Wire.ReportFormula]
    /// Denominators. What percentages and averages rest on.
    public var denominators: [Wire.ReportDenominator]

    public init(
      generatedAt: String? = nil,
      contentHash: String? = nil,
      dataCut: String,
      softwareVersion: String,
      policyVersions: [Wire.ReportVersion],
      seed: String? = nil,
      formulas: [Wire.ReportFormula],
      denominators: [Wire.ReportDenominator]
    ) {
      self.generatedAt = generatedAt
      self.contentHash = contentHash
      self.dataCut = dataCut
      self.softwareVersion = softwareVersion
      self.policyVersions = policyVersions
      self.seed = seed
      self.formulas = formulas
      self.denominators = denominators
    }
  }
}
