import { chromium } from 'playwright-core';
const FLAGS=['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
export const go = async (base, account, size, steps, theme='light') => {
  const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args: FLAGS });
  const phone = size==='phone';
  const c = await b.newContext({ baseURL: base, colorScheme: theme, viewport: phone?{width:390,height:844}:{width:1280,height:900}, hasTouch: phone, isMobile: phone });
  c.setDefaultTimeout(15000);
  const page = await c.newPage();
  page.on('pageerror', e=>console.log('PAGEERROR', String(e)));
  page.on('console', m=>{ if(m.type()==='error') console.log('CONSOLE', m.text()); });
  await page.goto('/');
  await page.getByRole('button',{name:'Aanmelden'}).click();
  await page.getByRole('button').filter({has: page.getByText(account,{exact:true})}).click();
  await page.waitForURL(u=>u.origin===base && !u.pathname.startsWith('/auth'));
  await steps(page, async (name)=>{ await page.waitForTimeout(700); await page.screenshot({path:`/tmp/shots/${name}.png`, fullPage:true}); });
  await b.close();
};
