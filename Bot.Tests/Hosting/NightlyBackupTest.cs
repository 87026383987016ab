using Bot.Hosting;
using Bot.Storage;
using Bot.Tests.Outbox;
using Bot.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Tests.Hosting;

/// <summary>The bot saves its store by itself: every night, so many kept, path and age told. The clock begins on 17 October 2026, 13:00 UTC.</summary>
public sealed class NightlyBackupTest : IDisposable
{
    private static readonly DateTimeZone BuenosAires = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];
    private readonly TestStore _test = new(Note.All);
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task OneIsMadeAtOnceAndThenAtThreeInTheNetworksNight()
    {
        await Runs(async nightly =>
        {
            Has(1);
            Assert.Equal(Instant.FromUtc(2026, 10, 18, 6, 0), nightly.Due);
            await Pass(TimeSpan.FromHours(16));
            Assert.Single(Made());
            await Pass(TimeSpan.FromMinutes(65));
            Has(2);
            Assert.StartsWith("auto-banco-20261017-13", Path.GetFileName(Made()[0]), StringComparison.Ordinal);
            Assert.StartsWith("auto-banco-20261018-06", Path.GetFileName(Made()[1]), StringComparison.Ordinal);
            Assert.Equal(Instant.FromUtc(2026, 10, 19, 6, 0), nightly.Due);
        });
    }

    [Fact]
    public void FourteenAreKeptAndNothingThatSomebodyElsePutThere()
    {
        Directory.CreateDirectory(_test.PathOf("backups"));
        string[] others = ["banco-2020-01-01.zip", "auto-banco-old.zip", "auto-banco-prueba-20200101-030000.zip", "auto-otro-20200101-030000.zip", "notas.txt"];
        foreach (var name in others)
        {
            File.WriteAllText(_test.PathOf("backups/" + name), "theirs");
        }

        var shelf = new BackupShelf(_test.Options, _time);
        for (var night = 0; night < 20; night++)
        {
            Assert.Equal(BackupCode.Done, shelf.Take(night == 18 ? "before-upgrade-of-1" : "").Code);
            _time.Advance(TimeSpan.FromDays(1));
        }

        var made = Made().Where(path => !others.Contains(Path.GetFileName(path))).ToArray();
        Assert.Equal(14, made.Length);
        Assert.EndsWith("auto-banco-20261023-130000.zip", made[0], StringComparison.Ordinal);
        Assert.EndsWith("auto-banco-20261105-130000.zip", shelf.Newest!.Path, StringComparison.Ordinal);
        Assert.All(others, name => Assert.Equal("theirs", File.ReadAllText(_test.PathOf("backups/" + name))));
    }

    [Fact]
    public async Task ItGoesWhereTheSettingSays()
    {
        _test.Options.BackupFolder = _test.PathOf("elsewhere/copies");
        await Runs(nightly =>
        {
            Has(1);
            Assert.StartsWith(_test.PathOf("elsewhere/copies"), nightly.Health.Path, StringComparison.Ordinal);
            _time.Advance(TimeSpan.FromSeconds(90));
            Assert.Equal(90, nightly.Health.AgeSeconds);
            Assert.Null(nightly.Health.Problem);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task ItIsOffWhereNoneIsToBeKept()
    {
        _test.Options.BackupsKept = 0;
        await Runs(async nightly =>
        {
            await Pass(TimeSpan.FromDays(2));
            Assert.Equal(new BackupHealth(null, null, null), nightly.Health);
            Assert.False(Directory.Exists(_test.PathOf("backups")));
        });
    }

    [Fact]
    public async Task AFailureIsToldAndTriedAgainInAnHour()
    {
        File.WriteAllText(_test.PathOf("backups"), "a file where the folder should be");
        await Runs(async nightly =>
        {
            Assert.NotNull(nightly.Health.Problem);
            File.Delete(_test.PathOf("backups"));
            await Pass(TimeSpan.FromMinutes(70));
            Has(1);
            Assert.Null(nightly.Health.Problem);
        });
    }

    [Fact]
    public async Task WhatAKillLeftHalfWrittenIsCleared()
    {
        Directory.CreateDirectory(_test.PathOf("backups"));
        var left = _test.PathOf("backups/auto-banco-20261016-060000.zip.0123" + DurableFile.Unfinished);
        File.WriteAllText(left, "half");
        await Runs(_ =>
        {
            Has(1);
            Assert.False(File.Exists(left));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("123456:abcdefghijklmnopqrstuvwxyzABCDEFGHI", 14)]
    public void ThePlaygroundMakesNone(string token, int kept) =>
        Assert.Equal(kept, Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Telegram:Token", token)]).Build()).Store.BackupsKept);

    [Theory]
    [InlineData("-1")]
    [InlineData("367")]
    public void ANumberOutOfRangeStopsTheStart(string kept) => Assert.Contains(
        "BackupsKept",
        Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Telegram:Token", "123456:abcdefghijklmnopqrstuvwxyzABCDEFGHI"), new("Store:BackupsKept", kept)]).Build()).Problem,
        StringComparison.Ordinal);

    public void Dispose() => _test.Dispose();

    private string[] Made() =>
        Directory.Exists(new BackupShelf(_test.Options, _time).Folder) ? [.. Directory.GetFiles(new BackupShelf(_test.Options, _time).Folder, "*.zip").Order(StringComparer.Ordinal)] : [];

    private void Has(int count) => Assert.Equal(count, Made().Length);

    /// <summary>In steps, as time passes; whoever wakes up does what it has to and sleeps again before time goes on.</summary>
    private async Task Pass(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(5))
        {
            var wakes = _time.NextDue <= _time.Passed + TimeSpan.FromMinutes(5);
            _time.Advance(TimeSpan.FromMinutes(5));
            if (wakes)
            {
                await _time.NextPause();
            }
        }
    }

    private async Task Runs(Func<NightlyBackup, Task> then)
    {
        using var stopping = new CancellationTokenSource();
        var nightly = new NightlyBackup(new(_test.Options, _time), BuenosAires, _time, NullLogger<NightlyBackup>.Instance);
        var running = Task.Run(() => nightly.Run(stopping.Token), CancellationToken.None);
        await _time.NextPause();
        await then(nightly);
        await stopping.CancelAsync();
        await running;
    }
}
