extension ReportDocument {
  /// How the report was made, so that it can be made again.
  package struct Provenance: Codable, Hashable, Sendable {
    /// When this copy was made. Outside the hash: nil until `stamped`.
    package var generatedAt: Moment?
    /// Of `canonicalBytes`, in words such as "sha256:9f86…". Outside the hash: nil until `stamped`.
    package var contentHash: String?
    /// What was read, as the data tell it ("changes up to 18233, last day 30 June 2026"). Never
    /// a reading of the clock, or two copies of one report would differ.
    package var dataCut: String
    package var softwareVersion: String
    package var policyVersions: [Version]
    /// Of the random numbers, where there are any. In JSON a string of digits: a JSON number
    /// loses precision above 2⁵³ in some readers.
    package var seed: Seed?
    package var formulas: [Formula]
    package var denominators: [Denominator]

    package init(
      dataCut: String, softwareVersion: String, policyVersions: [Version] = [],
      seed: UInt64? = nil, formulas: [Formula] = [], denominators: [Denominator] = []
    ) {
      self.dataCut = dataCut
      self.softwareVersion = softwareVersion
      self.policyVersions = policyVersions
      self.seed = seed.map(Seed.init)
      self.formulas = formulas
      self.denominators = denominators
    }
  }

  /// A policy or list in force, and which version of it.
  package struct Version: Codable, Hashable, Sendable {
    package var name: String
    package var version: String

    package init(_ name: String, _ version: String) {
      self.name = name
      self.version = version
    }
  }

  package struct Formula: Codable, Hashable, Sendable {
    package var name: String
    /// The formula itself and its source.
    package var formula: String

    package init(_ name: String, _ formula: String) {
      self.name = name
      self.formula = formula
    }
  }

  /// A base that percentages and averages of the report rest on.
  package struct Denominator: Codable, Hashable, Sendable {
    package var what: String
    package var count: Int

    package init(_ what: String, _ count: Int) {
      self.what = what
      self.count = count
    }
  }

  package struct Seed: Codable, Hashable, Sendable {
    package let value: UInt64

    package init(_ value: UInt64) {
      self.value = value
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      guard let value = UInt64(try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "A seed is a string of digits.")
      }
      self.value = value
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(String(value))
    }
  }
}
