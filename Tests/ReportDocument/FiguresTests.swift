import Foundation
import Testing

@testable import ReportDocument

@Suite struct FiguresTests {
  @Test(arguments: [
    (2.675, 2, "2.68"), (1.005, 2, "1.01"), (-0.305, 2, "−0.31"), (0.5, 0, "1"), (-0.5, 0, "−1"),
    (-0.004, 2, "0.00"), (9.995, 2, "10.00"), (999_999.95, 1, "1,000,000.0"), (0, 3, "0.000"),
    (1_234_567.891, 1, "1,234,567.9"), (0.006, 2, "0.01"), (1e-9, 2, "0.00"),
    (1e16, 0, "10,000,000,000,000,000"),
    (12, -3, "12"),
  ])
  func `a number is rounded as a person rounds what is printed`(
    value: Double, decimals: Int, words: String
  ) {
    #expect(Figures.number(value, decimals: decimals) == words)
  }

  @Test(arguments: UInt64(1)...20)
  func `a rounded number is never further off than half its last digit`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let exponent = Int(random.next() % 14) - 6
      let value = (random.unit() - 0.5) * pow(10, Double(exponent))
      let decimals = Int(random.next() % 7)
      let text = Figures.plain(value, decimals: decimals)
      let read = try #require(Double(text), "seed \(seed): \(text)")
      let half = 0.5 * pow(10, -Double(decimals))
      #expect(abs(read - value) <= half * (1 + 1e-6), "seed \(seed): \(value) became \(text)")
      #expect(text.split(separator: ".").dropFirst().joined().count == decimals, "seed \(seed)")
    }
  }

  @Test func `counts have commas and a minus sign of their own`() {
    #expect(Figures.count(-1_234_567) == "−1,234,567")
    #expect(Figures.count(.min) == "−9,223,372,036,854,775,808")
    #expect(Figures.count(999) == "999")
  }

  @Test func `a percentage shows its n, and below 20 there is none`() {
    #expect(ReportDocument.Share(7, of: 19).words == "7 of 19")
    #expect(ReportDocument.Share(7, of: 20).words == "35% (7 of 20)")
    #expect(ReportDocument.Share(1101, of: 1204).words == "91% (1,101 of 1,204)")
    #expect(ReportDocument.Share(0, of: 0).words == "0 of 0")
    #expect(ReportDocument.Share(7, of: 19).percentage == nil)
  }

  @Test func `a percentage never claims a false none or all`() {
    #expect(ReportDocument.Share(1, of: 400).words == "<1% (1 of 400)")
    #expect(ReportDocument.Share(399, of: 400).words == ">99% (399 of 400)")
    #expect(ReportDocument.Share(0, of: 400).words == "0% (0 of 400)")
    #expect(ReportDocument.Share(400, of: 400).words == "100% (400 of 400)")
  }

  @Test func `a bar is not drawn where its length would be a forbidden percentage`() {
    let chart = ReportDocument.BarChart(
      valueTitle: "Held", series: ["Held"],
      categories: [.init("Duty", [.share(7, of: 12)]), .init("Other", [.share(10, of: 20)])])
    #expect(chart.length(of: .share(7, of: 12)) == nil)
    let picture = ReportDocument.Chart("Held", altText: "Held.", .bars(chart)).picture(
      .wide, id: "x")
    #expect(picture.source.components(separatedBy: "<rect x=").count - 1 == 1)
    #expect(picture.source.contains(">7\u{A0}of\u{A0}12<"))
  }

  @Test func `a scale has round ends and round steps`() {
    let scale = Scale(around: [0.23, 0.97])
    #expect(scale.ticks.map(scale.label) == ["0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(Scale(around: [0, 77]).ticks == [0, 20, 40, 60, 80])
    #expect(Scale(around: [1, 4], fixed: (from: 1, to: 4)).ticks == [1, 2, 3, 4])
    #expect(Scale(around: [3, 3]).place(3) == 0.5)
  }

  @Test(
    arguments: [[], [0], [1e300, -1e300], [0, .leastNonzeroMagnitude], [7, 7]] as [[Double]])
  func `a scale of absurd values still has a place for each`(values: [Double]) {
    let scale = Scale(around: values)
    #expect(scale.from < scale.to)
    #expect(values.allSatisfy { (0...1).contains(scale.place($0)) })
    #expect(scale.ticks.count <= 20)
  }
}
