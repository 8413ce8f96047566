// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Change what is on the list about somebody.
///
/// What is absent stays as it is; null clears it. A person may change only whether they object to
/// linking.
public enum PeopleUpdate: WorkbookMethod {
  public static let name = "people.update"
  public static let isOpen = false
  public static let isWrite = true
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError,
    .unauthenticated, .timedOut, .responseTooLarge, .batchTooLarge, .rateLimited, .busy,
    .forbidden, .notFound, .revisionConflict, .ruleViolated, .idempotencyKeyReused, .inProgress
  ]
  public static let access: [AccessRow] = [
    AccessRow(
      method: name, role: .administrator, relation: .authority, part: .record,
      needsReason: false),
    AccessRow(
      method: name, role: nil, relation: .oneself, part: .record,
      needsReason: false),
  ]

  /// What `people.update` takes.
  public struct Params: Codable, Sendable, Hashable {
    /// Person. Who is changed.
    public var id: String
    /// If revision. The revision you read; the change is refused when there is a newer one.
    public var ifRevision: Int
    /// Idempotency key. A name you make up for this act; a repeat with it is answered, not done
    /// again.
    public var idempotencyKey: String
    /// Name. The person's name.
    public var name: String?
    public var discipline: Wire.Discipline?
    /// Agency. Who employs them.
    public var agency: String?
    /// Team. The team they work in; null for none.
    public var team: Nullable<String>?
    public var careerStage: Wire.CareerStage?
    /// Started. Their first day in this post.
    public var started: String?
    /// Objects to linking. They asked to be left out of reports that link supervision to assessment
    /// quality: left out and counted.
    public var objectsToLinking: Bool?
    /// Dry run. Check everything and store nothing.
    public var dryRun: Bool?

    public init(
      id: String,
      ifRevision: Int,
      idempotencyKey: String,
      name: String? = nil,
      discipline: Wire.Discipline? = nil,
      agency: String? = nil,
      team: Nullable<String>? = nil,
      careerStage: Wire.CareerStage? = nil,
      started: String? = nil,
      objectsToLinking: Bool? = nil,
      dryRun: Bool? = nil
    ) {
      self.id = id
      self.ifRevision = ifRevision
      self.idempotencyKey = idempotencyKey
      self.name = name
      self.discipline = discipline
      self.agency = agency
      self.team = team
      self.careerStage = careerStage
      self.started = started
      self.objectsToLinking = objectsToLinking
      self.dryRun = dryRun
    }

    private enum CodingKeys: String, CodingKey {
      case id
      case ifRevision
      case idempotencyKey
      case name
      case discipline
      case agency
      case team
      case careerStage
      case started
      case objectsToLinking
      case dryRun
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      id = try values.decode(String.self, forKey: .id)
      ifRevision = try values.decode(Int.self, forKey: .ifRevision)
      idempotencyKey = try values.decode(String.self, forKey: .idempotencyKey)
      name = try values.decodeIfPresent(String.self, forKey: .name)
      discipline = try values.decodeIfPresent(Wire.Discipline.self, forKey: .discipline)
      agency = try values.decodeIfPresent(String.self, forKey: .agency)
      team = values.contains(.team) ? try values.decode(Nullable<String>.self, forKey: .team) : nil
      careerStage = try values.decodeIfPresent(Wire.CareerStage.self, forKey: .careerStage)
      started = try values.decodeIfPresent(String.self, forKey: .started)
      objectsToLinking = try values.decodeIfPresent(Bool.self, forKey: .objectsToLinking)
      dryRun = try values.decodeIfPresent(Bool.self, forKey: .dryRun)
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(id, forKey: .id)
      try values.encode(ifRevision, forKey: .ifRevision)
      try values.encode(idempotencyKey, forKey: .idempotencyKey)
      try values.encodeIfPresent(name, forKey: .name)
      try values.encodeIfPresent(discipline, forKey: .discipline)
      try values.encodeIfPresent(agency, forKey: .agency)
      try values.encodeIfPresent(team, forKey: .team)
      try values.encodeIfPresent(careerStage, forKey: .careerStage)
      try values.encodeIfPresent(started, forKey: .started)
      try values.encodeIfPresent(objectsToLinking, forKey: .objectsToLinking)
      try values.encodeIfPresent(dryRun, forKey: .dryRun)
    }
  }

  /// What `people.update` answers.
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
