#pragma warning disable IDE0130, MA0182, CA1812, CA1852 // What the folders' rules must find: two folders that need each other, one only in a method's body.
namespace Bot.Tests.Architecture.Planted.One
{
    internal sealed class Giver
    {
        public static object Give() => new Two.Taker(null);
    }
}

namespace Bot.Tests.Architecture.Planted.Two
{
    internal sealed record Taker(One.Giver? From);
}
