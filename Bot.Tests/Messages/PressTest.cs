using System.Text;
using Bot.Messages;

namespace Bot.Tests.Messages;

public sealed class PressTest
{
    [Theory]
    [InlineData("s.ask", "abcDEF2345", "title")]
    [InlineData("fsubmit", "abcDEF2345", "theme", "v", "social-economy")]
    [InlineData("f.page", "")]
    public void What_fits_is_carried_as_it_is(string code, params string[] arguments)
    {
        var press = Press.Parse(new Press(code, [.. arguments]).ToData())!;

        Assert.Equal((code, string.Join('~', arguments)), (press.Code, string.Join('~', press.Arguments)));
    }

    [Fact]
    public void No_button_carries_more_than_64_bytes_and_each_argument_is_found_again()
    {
        foreach (var length in new[] { 3000, 500, 64, 33, 32, 18, 12, 10, 9, 8, 1, 0 })
        {
            foreach (var owner in new long?[] { null, 7, long.MaxValue })
            {
                string[] arguments = [new('i', length), "f" + new string('ñ', length), "v", .. owner is null ? [new string('c', length)] : Array.Empty<string>()];
                var data = new Press(new('k', Press.MaxCodeBytes), [.. arguments], owner).ToData();
                var press = Press.Parse(data)!;

                Assert.InRange(Encoding.UTF8.GetByteCount(data), 1, Press.MaxBytes);
                Assert.Equal(owner, press.Owner);
                Assert.All(arguments.Index(), argument => Assert.True(PressMark.Means(press[argument.Index], argument.Item)));
                Assert.All(arguments.Index(), argument => Assert.Equal(argument.Item, PressMark.OneOf(press[argument.Index], ["other", argument.Item])));
                Assert.All(arguments.Index(), argument => Assert.False(PressMark.Means(press[argument.Index], argument.Item + "x")));
            }
        }
    }

    [Fact]
    public void The_longest_argument_gives_way_first()
    {
        var press = Press.Parse(new Press("s.whynot", [new('i', 60), "beneficiaries"]).ToData())!;

        Assert.Equal("beneficiaries", press[1]);
        Assert.True(PressMark.Means(press[0], new('i', 60)));
    }

    [Theory]
    [InlineData("a~b")]
    [InlineData("a@7")]
    public void Signs_that_part_a_button_are_refused_as_a_bug(string argument) =>
        Assert.Throws<InvalidOperationException>(() => new Press("s.ask", [argument]).ToData());
}
