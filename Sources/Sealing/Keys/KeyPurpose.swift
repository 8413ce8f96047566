/// The purpose byte of a keystore slot: a subject's data key or one of the service's own.
enum KeyPurpose: Hashable, Sendable {
  case subject(KeyClass)
  case service(ServiceKey)

  init?(rawValue: UInt8) {
    if let keyClass = KeyClass(rawValue: rawValue) {
      self = .subject(keyClass)
    } else if let service = ServiceKey(rawValue: rawValue) {
      self = .service(service)
    } else {
      return nil
    }
  }

  var rawValue: UInt8 {
    switch self {
    case .subject(let keyClass): keyClass.rawValue
    case .service(let service): service.rawValue
    }
  }
}
