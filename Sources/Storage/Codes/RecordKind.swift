/// The kinds of record, as the change feed and the histories name them.
package enum RecordKind: String, Sendable, CaseIterable {
  case person, team, relationship, allocation, roleGrant, token, absence, account
  case session, caseDiscussion, action, assessment, audit
  case promise, contactWish
  /// In errors only: check-ins stand in no change feed and in no history.
  case checkIn
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
    case .other: 99
    }
  }

  private var table: String {
    switch self {
    case .roleGrant: "role_grant"
    case .caseDiscussion: "case_discussion"
    case .contactWish: "contact_wish"
    case .checkIn: "check_in"
    default: rawValue
    }
  }

  init?(table: String) {
    guard let kind = Self.allCases.first(where: { $0.table == table }) else { return nil }
    self = kind
  }
}
