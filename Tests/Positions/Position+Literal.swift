package import ShikiriModel

// A test that has written a roster of three knows who the second is; the product always asks.
extension Position: ExpressibleByIntegerLiteral {
    /// The position with a number.
    package init(integerLiteral number: Int) { self.init(number) }
}
