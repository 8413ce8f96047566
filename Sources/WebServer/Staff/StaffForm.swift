/// A form of the staff's pages, by the address that it is sent to.
enum StaffForm: String, Sendable {
  case signIn = "/sign-in"
  case signOut = "/sign-out"
  case claim = "/claim"
  case link = "/sign-in/link"
  case changePassword = "/account/password"
  case endSession = "/account/end-session"
  case revokeToken = "/account/revoke-token"
  case enrol = "/account/second-factor"
  case confirm = "/account/second-factor/confirm"
  case device = "/device"

  /// Where the form stands.
  var page: String {
    switch self {
    case .signIn, .claim, .link, .enrol, .device: rawValue
    case .signOut, .changePassword, .endSession, .revokeToken: "/account"
    case .confirm: "/account/second-factor"
    }
  }

  /// Whether somebody sends it who has not signed in.
  var isOpen: Bool { self == .signIn || self == .claim || self == .link }
}
