import Handlers
import Hummingbird
import Logging

/// One request for a staff page, read.
struct StaffVisit: Sendable {
  let request: Request
  let path: String
  let form: FormBody
  let query: FormBody
  /// The secret in the session's cookie; whether it is worth anything is asked with each call.
  let session: String?
  /// Where it comes from, as far as calls are counted.
  let address: String?
  let logger: Logger

  /// As whoever sits there.
  func caller(_ effects: VisitEffects? = nil) -> Visit {
    Visit(session: session, address: address, effects: effects)
  }

  /// As nobody yet, whatever cookie there is.
  func nobody(_ effects: VisitEffects) -> Visit { Visit(address: address, effects: effects) }

  /// A user name, as people type or paste it.
  func name(_ field: String) -> String? {
    form.text(field).map { String($0.trimming(while: \.isWhitespace)) }
  }

  /// A code, as people type or paste it: without white space; `nil` when nothing is left.
  func code(_ field: String) -> String? {
    form[field].map { $0.filter { !$0.isWhitespace } }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A password, exactly; `nil` when it is empty.
  func password(_ field: String) -> String? {
    form[field].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension String {
  fileprivate func trimming(while isLeftOut: (Character) -> Bool) -> Substring {
    let rest = drop(while: isLeftOut)
    guard let last = rest.lastIndex(where: { !isLeftOut($0) }) else { return rest }
    return rest[...last]
  }
}
