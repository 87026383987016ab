using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Bot.Hosting;

/// <summary>Whether the run of now does what people wait for: 200 and its report at /health while it does, else 503.</summary>
internal sealed class RunHealth : IHealthCheck
{
    public const string Name = "run";

    private Func<BotRun?> _run = () => null;

    public void Map(WebApplication web, Func<BotRun?> run)
    {
        _run = run;
        _ = web.MapHealthChecks("/health", new()
        {
            ResponseWriter = (context, all) =>
                context.Response.WriteAsJsonAsync((HealthReport)all.Entries[Name].Data[Name], HealthJson.Default.HealthReport),
        });
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var report = _run()?.Health() ?? HealthReport.Starting;
        var data = new Dictionary<string, object> { [Name] = report };
        return Task.FromResult(report.Ok ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Unhealthy(data: data));
    }
}
