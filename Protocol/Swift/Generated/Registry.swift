// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// Every method and every named schema.
public enum Registry {
  /// In the contract's order.
  public static let methods: [any WorkbookMethod.Type] = [
    RpcDiscover.self,
    SystemEcho.self,
    SystemPing.self,
    SystemLimits.self,
  ]

  /// By name.
  public static let schemas: [String: any (Codable & Sendable).Type] = [
    "ErrorDetail": Wire.ErrorDetail.self,
    "Role": Wire.Role.self,
    "ServiceLimits": Wire.ServiceLimits.self,
  ]
}
