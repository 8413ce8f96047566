// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Ask an instrument from now on, in the authority's own copy of its wording.
///
/// No third party's wording comes with this product. Whoever enables an instrument says that the
/// authority may use it.
public enum InstrumentsEnable: WorkbookMethod {
  public static let name = "instruments.enable"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
  ]

  /// What `instruments.enable` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Instrument. Its id.
    public var instrument: String
    /// We may use it. The authority has the right to use this instrument and its wording.
    public var mayUse: Bool
    /// Wording. One text for each item, in their order.
    public var wording: [String]
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      instrument: String,
      mayUse: Bool,
      wording: [String],
      idempotencyKey: String,
      dryRun: Bool? = nil
    ) {
      self.instrument = instrument
      self.mayUse = mayUse
      self.wording = wording
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
    }
  }

  /// What `instruments.enable` answers.
  public struct Result: Codable, Sendable, Hashable {
    /// Id. The record that was written.
    public var id: String
    /// Revision. The record's revision after the act.
    public var revision: Int
    /// Replayed. True when the act had been done before with this key.
    public var replayed: Bool?

    public init(
      id: String,
      revision: Int,
      replayed: Bool? = nil
    ) {
      self.id = id
      self.revision = revision
      self.replayed = replayed
    }
  }
}
