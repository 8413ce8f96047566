import Testing
import Workbook

@testable import Reports

@Suite struct VendorRuleTests {
  /// With the smallest group at the other's threshold, or at five where theirs is lower.
  @Test func `whatever the published rules of others hide is hidden here`() {
    for rule in VendorRule.all {
      for vector in rule.vectors {
        let authority = SketchedAuthority.services(vector.answered)
        let hidden = authority.hidden(max(rule.threshold, SmallestGroup.lowest))
        let here = vector.answered.indices.filter { hidden.contains($0 + 1) }
        #expect(
          Set(here).isSuperset(of: vector.hides),
          "\(rule.who), seen \(VendorRule.seen): \(vector.answered) hides \(here) here")
      }
    }
  }
}
