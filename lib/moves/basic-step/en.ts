import type { MoveForms } from '../contract.ts';

/** Orders a basic step of troubleshooting. */
export const en: MoveForms = {
  frames: [
    '[ restart|reboot|reset|refresh|reload|reinstall|re-install|re-pair|repair|reconnect|relaunch|power-cycle|factory-reset the|your|it|this|and|to|both|app|page|browser|them ~5 ]',
    '[ turn|switch|power|unplug|plug ~4 off ~3 and|then|on|back|again ~4 ]',
    '[ turn|switch|power ~3 it|the|your ~3 off ~1 and_on|and_back|and_then|again|on ]',
    '[ unplug|disconnect|pull|take ~5 plug|power|mains|socket|outlet|it|router|cable|device|battery ~5 ]',
    '[ clear|delete|empty|flush|wipe|clean|remove ~3 cache|cookies|history|browsing|sensor|app|lens|contacts|filter|machine|data|sim|nozzle ~4 ]',
    '[ log|sign ~1 out|off ~2 and ~3 in|on|again|back ~2 ]',
    '[ uninstall|delete|remove ~3 app|application|programme|program|software|driver|it ~2 and|then ~5 ]',
    '[ try|use ~1 a|another|different ~2 browser|cable|device|incognito|private|socket|network|computer|charger ~3 ]',
    '[ update ~3 app|browser|software|driver|drivers|firmware|version|system|phone|device|it ~3 ]',
    '[ check ~2 your|the|that|if|whether ~2 internet|connection|cable|cables|spam|junk|batteries|battery|plug|wifi|wi-fi|caps|plugged|power|volume|modem|password|switched ~4 ]',
    '[ charge|replace|change ~2 the|your|it ~1 batteries|battery|fuse|fully|filter|bulb ~3 ]',
    '[ close ~3 app|browser|tab|window|all_tabs|program ~1 and ~3 open|reopen|again|restart ~2 ]',
    '[ press|hold ~4 reset|power ~2 button ~6 ]',
    '[ disable|deactivate|turn_off ~3 ad|ad-blocker|adblocker|antivirus|firewall|vpn|extensions|blocker ~3 ]',
    '[ forget|re-enter|reset ~2 password|network|your_password|wifi ~3 ]',
  ],
  vetoes: [
    "i|we|'ve|have|has|was|been ~2 restarted|reset|rebooted|refreshed|cleared|updated|reinstall|restart|reset|reboot|update|clear|refresh|check|replace|change|remove|delete",
    "i|we|will|'ll|to|can|could ~1 i|we restart|reset|reboot|update|clear|check|replace|change",
    "if|in_case|unless you ~3 not|n't|already|yet ~9",
    'you ~1 already|have|had|did|tried ~4 restart|restarted|reset|clear|cleared|reboot|rebooted|reinstalled|updated|reinstalling|restarting|clearing',
    "no need|without|instead|rather|do_not|don't|never ~3 restart|restarting|reset|resetting|reinstall|reinstalling|clear|clearing|reboot|rebooting|log|unplug|turn|change|delete",
    'have|has|did|can|could you ~3 ~9 ?',
    'should|would ~1 i|we ~9',
    'tried|trying|try_to ~2 restart|reset|clear|reboot|updat*',
    'check your email|inbox|account|order|spam',
  ],
};
