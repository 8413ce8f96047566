/// One press of a button: the form's token together with what it held. Somebody who goes back, writes something else and
/// presses again has said something else, and is not thanked for what they said before.
enum Press {
  /// The token, and a digest that only this process can make.
  static func key(_ token: String, _ fields: [String]) -> String {
    var hasher = Hasher()
    hasher.combine(fields)
    return "\(token) \(hasher.finalize())"
  }
}
