/// The kinds of record, as the change feed and the histories name them.
package enum RecordKind: String, Sendable, CaseIterable {
  case person, team, relationship, allocation, roleGrant, token, absence, account
  case session, caseDiscussion, action, assessment, audit
  case promise, contactWish
  /// In errors only: check-ins stand in no change feed and in no history.
  case checkIn
  case activity, concern, participationSettings
  /// In errors only, like check-ins.
  case contribution, slip, translation
  case breakGlass
  case legalHold, redaction, erasure, addendum
  /// A row of the store's own bookkeeping.
  case other
}

extension RecordKind: StoredCode {
  var code: Int {
    switch self {
    case .person: 1
    case .team: 2
    case .relationship: 3
    case .allocation: 4
    case .roleGrant: 5
    case .token: 6
    case .absence: 7
    case .account: 8
    case .session: 9
    case .caseDiscussion: 10
    case .action: 11
    case .assessment: 12
    case .audit: 13
    case .promise: 14
    case .contactWish: 15
    case .checkIn: 16
    case .activity: 17
    case .concern: 18
    case .contribution: 19
    case .slip: 20
    case .participationSettings: 21
    case .translation: 22
    case .breakGlass: 23
    case .legalHold: 24
    case .redaction: 25
    case .erasure: 26
    case .addendum: 27
    case .other: 99
    }
  }

  private var table: String {
    switch self {
    case .roleGrant: "role_grant"
    case .caseDiscussion: "case_discussion"
    case .contactWish: "contact_wish"
    case .checkIn: "check_in"
    case .breakGlass: "break_glass"
    case .legalHold: "legal_hold"
    case .addendum: "session_addendum"
    case .slip: "participation_slip"
    case .participationSettings: "participation_settings"
    case .translation: "translation_check"
    default: rawValue
    }
  }

  init?(table: String) {
    guard let kind = Self.allCases.first(where: { $0.table == table }) else { return nil }
    self = kind
  }
}
